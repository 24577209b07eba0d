/** Five arcs that close into a loop: the five phases, and the next cycle that follows. */
const arcs = Array.from({ length: 5 }, (_, index) => {
  const at = (degrees: number) => {
    const radians = ((index * 72 + degrees - 90) * Math.PI) / 180
    return `${(16 + 11 * Math.cos(radians)).toFixed(2)} ${(16 + 11 * Math.sin(radians)).toFixed(2)}`
  }
  return `M${at(14)}A11 11 0 0 1 ${at(64)}`
})

/** The mark of the product; the name stands beside it in words. */
export function Logo({ size = 32 }: { size?: number }) {
  return (
    <svg className="wp-logo" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      {arcs.map((path) => (
        <path key={path} d={path} />
      ))}
      <circle cx="16" cy="16" r="3.5" />
    </svg>
  )
}
