/** Most steps in one design, those in branches counted; AWS's own quota is far lower. */
export const MAX_STEPS = 1000;
