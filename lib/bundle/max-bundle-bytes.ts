/** Most that a bundle may have, packed: several times what all its texts can come to, of which the design is one. */
export const MAX_BUNDLE_BYTES = 32 * 1024 * 1024;
