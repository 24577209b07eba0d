import type { DraftSaver } from './draft-saver'

/** Lets the saver hear the form and the browser; `typed` is called before every change. Gives back how to stop. */
export function listen(form: HTMLFormElement, saver: DraftSaver, typed: () => void): () => void {
  const changed = () => {
    typed()
    saver.changed()
  }
  const leave = () => {
    saver.leave()
  }
  const online = () => {
    saver.flush()
  }
  const hidden = () => {
    if (document.visibilityState === 'hidden') saver.leave()
  }
  form.addEventListener('input', changed)
  addEventListener('online', online)
  addEventListener('pagehide', leave)
  document.addEventListener('visibilitychange', hidden)
  return () => {
    form.removeEventListener('input', changed)
    removeEventListener('online', online)
    removeEventListener('pagehide', leave)
    document.removeEventListener('visibilitychange', hidden)
    saver.leave()
    saver.stop()
  }
}
