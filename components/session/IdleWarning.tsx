'use client'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { Button } from '../ui/Button'
import { Text } from '../ui/Text'
import { askSession } from './ask-session'
import { SignInAgain } from './SignInAgain'
import { judge, type Watch } from './watch'

/** Looks at the clock now and then, because timers stand still in a laptop that sleeps. */
const lookEvery = 5_000

const minutes = (count: number) => (count === 1 ? '1 minuut' : `${count} minuten`)

function useWatch(secondsLeft: number) {
  const [watch, setWatch] = useState<Watch>(() => judge(secondsLeft, Date.now(), { kind: 'quiet', askAt: 0 }))
  const asking = useRef(false)

  async function ask(stay: boolean) {
    if (asking.current) return
    asking.current = true
    const left = await askSession({ stay })
    asking.current = false
    setWatch((before) => judge(left, Date.now(), before, stay))
  }
  const look = useEffectEvent(() => {
    if (Date.now() >= watch.askAt) void ask(false)
  })
  useEffect(() => {
    const timer = setInterval(() => look(), lookEvery)
    return () => clearInterval(timer)
  }, [])
  return { watch, stay: () => ask(true) }
}

function Warning({ last, onStay, onClose }: { last: boolean; onStay: () => void; onClose: () => void }) {
  if (last)
    return (
      <>
        <Text id="sessie-uitleg">
          U bent bijna twaalf uur ingelogd. Voor de veiligheid logt u straks opnieuw in. Uw concept is bewaard.
        </Text>
        <Button variant="primary" onClick={onClose}>
          Begrepen
        </Button>
      </>
    )
  return (
    <>
      <Text id="sessie-uitleg">U hebt een tijd niets gedaan. Uw concept is bewaard.</Text>
      <Button variant="primary" onClick={onStay}>
        Blijf ingelogd
      </Button>
    </>
  )
}

function Ended({ onClose }: { onClose: () => void }) {
  return (
    <>
      <Text id="sessie-uitleg">
        Uw concept is bewaard en wat u typte staat nog op deze pagina. Log opnieuw in en ga hier verder.
      </Text>
      <div className="wp-session__buttons">
        <SignInAgain>Opnieuw inloggen</SignInAgain>
        <Button onClick={onClose}>Sluiten</Button>
      </div>
    </>
  )
}

/**
 * Warns two minutes before somebody is signed out, and afterwards says so without taking the page away.
 * @param secondsLeft what `sessionSecondsLeft()` said when the page was made
 */
export function IdleWarning({ secondsLeft }: { secondsLeft: number }) {
  const { watch, stay } = useWatch(secondsLeft)
  const dialog = useRef<HTMLDialogElement>(null)
  const ended = watch.kind === 'ended'
  useEffect(() => {
    if (watch.kind === 'quiet') dialog.current?.close()
    else if (!dialog.current?.open) dialog.current?.showModal()
  }, [watch.kind])
  const close = () => dialog.current?.close()
  // Escape on the warning means: I am here.
  const onCancel = () => {
    if (watch.kind === 'warning' && !watch.last) void stay()
  }
  return (
    <dialog
      ref={dialog} className="wp-session" role="alertdialog" aria-labelledby="sessie-kop" aria-describedby="sessie-uitleg"
      onCancel={onCancel}
    >
      <h2 className="utrecht-heading-3" id="sessie-kop">
        {watch.kind === 'warning' ? `U wordt over ${minutes(watch.minutes)} uitgelogd` : 'U bent uitgelogd'}
      </h2>
      {watch.kind === 'warning' && <Warning last={watch.last} onStay={stay} onClose={close} />}
      {ended && <Ended onClose={close} />}
    </dialog>
  )
}
