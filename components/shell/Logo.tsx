const polar = (degrees: number, radius: number) => {
  const radians = ((degrees - 90) * Math.PI) / 180
  return `${(16 + radius * Math.cos(radians)).toFixed(2)} ${(16 + radius * Math.sin(radians)).toFixed(2)}`
}

/** One link of the loop: an arrow of 72 degrees less the gap, its point in the notch of the next. */
function segment(index: number): string {
  const [inner, middle, outer, point, gap] = [7.5, 11.25, 15, 15, 11]
  const start = index * 72 - 30
  const end = start + 72 - gap
  return (
    `M${polar(start, outer)}A${outer} ${outer} 0 0 1 ${polar(end, outer)}L${polar(end + point, middle)}` +
    `L${polar(end, inner)}A${inner} ${inner} 0 0 0 ${polar(start, inner)}L${polar(start + point, middle)}Z`
  )
}

const segments = [0, 1, 2, 3, 4].map(segment)

/** The mark: five phases that take hold of each other and close into a loop. The name stands beside it in words. */
export function Logo({ size = 32 }: { size?: number }) {
  return (
    <svg className="wp-logo" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      {segments.map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  )
}
