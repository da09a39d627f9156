/** What the shell is told: nothing found, something found, or wrong usage or input. */
export const exitStatus = { fine: 0, found: 1, wrongInput: 2 } as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];
