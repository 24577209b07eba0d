import type { PublicSnapshot } from '@/lib/publication/snapshot'

const shapes = { not_started: '○', active: '●', closed: '✓' } as const

/** The five steps in order, each with a shape and a word; what runs now says what that means for a resident. */
export function WhereWeAre({ phases, cycle }: Pick<PublicSnapshot, 'phases' | 'cycle'>) {
  return (
    <>
      {cycle > 1 && (
        <p>
          Dit is de {cycle}e ronde. Na een paar jaar kijken we samen terug. Daarna maken we nieuwe plannen met wat we hebben
          geleerd.
        </p>
      )}
      <ol className="steps">
        {phases.map(({ title, status, statusLabel, meaning }) => (
          <li key={title} className={status}>
            <span className="shape" aria-hidden="true">{shapes[status]}</span>
            <div>
              <p className="step"><strong>{title}</strong> <span className="status">{statusLabel}</span></p>
              {status === 'active' && <p>{meaning}</p>}
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}
