/** A name's possessive: a name that ends in s takes the apostrophe alone. */
export const possessive = (name: string): string => (name.endsWith("s") ? `${name}’` : `${name}’s`);
