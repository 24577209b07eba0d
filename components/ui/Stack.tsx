import type { ReactNode } from 'react'
import { classes } from './classes'

type Gap = 'sm' | 'md' | 'lg' | 'xl'

/** Things one under the other, on the 8-pixel rhythm: sm 8, md 16, lg 32, xl 48. */
export function Stack({ gap = 'md', className, children }: { gap?: Gap; className?: string; children: ReactNode }) {
  return <div className={classes('wp-stack', `wp-stack--${gap}`, className)}>{children}</div>
}

/** Things beside each other that wrap when there is no room: buttons, tags. */
export function Row({ className, children }: { className?: string; children: ReactNode }) {
  return <div className={classes('wp-row', className)}>{children}</div>
}

/** A wide column with a narrow one beside it, under it on a small screen. */
export function WithAside({ aside, children }: { aside: ReactNode; children: ReactNode }) {
  return (
    <div className="wp-with-aside">
      <div className="wp-with-aside__main">{children}</div>
      <div className="wp-with-aside__aside">{aside}</div>
    </div>
  )
}
