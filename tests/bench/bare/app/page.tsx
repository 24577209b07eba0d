// The least that Next can draw at each request: what every other page is measured against.
export const dynamic = 'force-dynamic'

export default function Page() {
  return <h1>Kaal</h1>
}
