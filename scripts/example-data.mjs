// Runs in a process of its own: `node --import ./scripts/typescript/register.mjs scripts/example-data.mjs`.
// Fills the database with the example data and tells the parent who can sign in.
const { exampleAccounts, examplePassword, seed } = await import('../prisma/example-data/seed.ts')

await seed({ url: process.env.DATABASE_URL })
const accounts = { accounts: exampleAccounts, password: examplePassword }
// The connections of the app's own pool would keep this process alive.
if (process.send) process.send(accounts, () => process.exit())
else process.exit()
