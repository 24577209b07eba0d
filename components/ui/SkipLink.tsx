/** The first thing a keyboard reaches on every page. */
export function SkipLink({ href = '#inhoud', children = 'Naar de inhoud' }: { href?: string; children?: string }) {
  return (
    <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus wp-skip-link" href={href}>
      {children}
    </a>
  )
}
