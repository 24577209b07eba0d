/** Stands in the sign-in form only for who has a temporary password. Apart from the schema: the form needs no zod for it. */
export const ownPasswordField = 'ownPassword'
