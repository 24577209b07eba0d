const roofs = [
  { x: 0, w: 76, h: 92, flat: false }, { x: 76, w: 62, h: 118, flat: false }, { x: 138, w: 96, h: 150, flat: true },
  { x: 234, w: 58, h: 84, flat: false }, { x: 292, w: 72, h: 104, flat: false }, { x: 364, w: 56, h: 128, flat: true },
]
const ground = 190

function House({ x, w, h, flat }: (typeof roofs)[number]) {
  const top = ground - h
  const outline = flat
    ? `M${x} ${ground}V${top}H${x + w}V${ground}Z`
    : `M${x} ${ground}V${top + 26}L${x + w / 2} ${top}L${x + w} ${top + 26}V${ground}Z`
  const rows = Math.floor((h - 50) / 30)
  const windows = Array.from({ length: rows * 2 }, (_, i) => ({
    wx: x + w * (i % 2 === 0 ? 0.22 : 0.58), wy: top + 36 + Math.floor(i / 2) * 30, lit: (x + i * 7) % 3 === 0,
  }))
  return (
    <g>
      <path className="wall" d={outline} />
      {windows.map(({ wx, wy, lit }) => (
        <rect key={`${wx} ${wy}`} className={lit ? 'lit' : 'window'} x={wx} y={wy} width={w * 0.2} height="16" rx="1.5" />
      ))}
      <rect className="door" x={x + w * 0.42} y={ground - 22} width={w * 0.16} height="22" rx="1.5" />
    </g>
  )
}

/** A street, drawn here: a picture that belongs to nobody in particular. Decoration only. */
export function Neighbourhood() {
  return (
    <svg className="street" viewBox="-10 0 450 200" aria-hidden="true" focusable="false">
      <circle className="sun" cx="330" cy="44" r="24" />
      {roofs.map((house) => <House key={house.x} {...house} />)}
      <path className="ground" d={`M-10 ${ground}H440`} />
      {[60, 232, 424].map((x) => (
        <g key={x}>
          <path className="trunk" d={`M${x} ${ground}v-20`} />
          <circle className="tree" cx={x} cy={ground - 32} r="16" />
        </g>
      ))}
    </svg>
  )
}
