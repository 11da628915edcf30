export const roles = ["contributor", "reviewer", "administrator"] as const;
export type Role = (typeof roles)[number];

export const isRole = (text: unknown): text is Role => roles.some((role) => role === text);

/** A role may do whatever the ones before it may. */
export const atLeast = (has: Role, needs: Role): boolean => roles.indexOf(has) >= roles.indexOf(needs);

export type Curator = { id: string; name: string; email: string; role: Role; mustChangePassword: boolean };
