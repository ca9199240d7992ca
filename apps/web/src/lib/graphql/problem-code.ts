/** Whether a problem means that the person has to sign in (again) before she goes on. */
export const isOfSignIn = (code: string): boolean => code === 'UNAUTHENTICATED';
