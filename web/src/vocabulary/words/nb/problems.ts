/** What the server can refuse of a milestone; `[…]` falls away where the limits in it are not known. */
export const problems = {};
