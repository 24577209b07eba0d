// The figures as tables. Only ratios within a run mean something: the machine is never the same twice.
const percent = (share) => `${Math.round(share * 100)} %`
const times = (factor) => `${factor.toFixed(1)}×`

const row = (cells) => `| ${cells.join(' | ')} |`
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')

function sizeTable({ size, rows, memory }) {
  const lines = rows.filter(({ against }) => against).map(({ name, against, beside, perSecond, p50, p95, statements }) => {
    const base = rows.find((other) => other.name === against)
    const same = rows.find((other) => other.name === beside)
    return [
      name, against, percent(perSecond / base.perSecond), times(p50 / base.p50), times(p95 / base.p95),
      same ? percent(perSecond / same.perSecond) : '', statements ?? '',
    ]
  })
  const head = ['Screen', 'Compared with', 'Throughput', 'p50', 'p95', 'Of a bare one as large', 'SQL statements']
  return `### ${size} ${size === 1 ? 'programme' : 'programmes'}\n\n${table(head, lines)}\n\nMemory of the server afterwards: ${memory} MB.`
}

const growthTable = (growth) => table(
  ['Screen', 'Throughput with many, of that with few', 'p50', 'p95'],
  growth.map(({ name, few, many }) => [name, percent(many.perSecond / few.perSecond), times(many.p50 / few.p50), times(many.p95 / few.p95)]),
)

const sizeWords = { few: 'small', many: 'large' }
function courseTable(course) {
  const lines = course.map(({ name, much, elements, bare, asMany, ours }) => {
    const small = course.find((other) => other.name === name && other.much === 'few')
    const growth = `${times(ours / small.ours)} the time for ${times(elements / small.elements)} the elements`
    return [`${name}, ${sizeWords[much]}`, elements, times(ours / bare), times(ours / asMany), much === 'many' ? growth : '']
  })
  return table(['Screen', 'HTML elements', 'Time of one request, of the bare page', 'Of a bare one as large', 'Growth'], lines)
}

/** Everything measured, in Markdown. */
export function report({ bySize, growth, course, weights, cold, atRest, bareMemory, machine, rounds, seconds }) {
  const weightRows = weights.map(({ name, js, css, html }) => [name, `${js} kB`, `${css} kB`, `${html} kB`])
  return [
    `Measured with ${rounds} rounds of ${seconds} seconds on 8 connections, ${machine.cores} cores (load generator, servers and PostgreSQL share them), ${machine.memory} GB, Node ${machine.node}.`,
    'p50 and p95 are factors to the same figure of the bare one; SQL statements include BEGIN, the tenant setting and COMMIT.',
    ...bySize.map(sizeTable),
    `### What grows: 5,000 decisions and 2,000 meetings, against 50 of each\n\n${growthTable(growth)}`,
    `### Theory of change and money\n\nSmall: 150 elements with 288 arrows; 8 fields of 6 payers (48 sources) in 4 years. Large: 1,500 elements with 2,988 arrows; 8 fields of 60 payers (480 sources) in 20 years.\n\n${courseTable(course)}`,
    `### Weight of a page (compressed)\n\n${table(['Page', 'JavaScript', 'CSS', 'HTML'], weightRows)}`,
    `### Start and memory\n\nFrom start to first answer: ${times(cold.app / cold.bare)} that of the bare app. Memory at rest ${atRest} MB, the bare app after its load ${bareMemory} MB.`,
    '',
  ].join('\n\n')
}
