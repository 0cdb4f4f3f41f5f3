declare const brand: unique symbol;

/** A primitive with a name, so that one kind of id cannot pass for another. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
