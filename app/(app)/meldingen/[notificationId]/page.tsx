import { redirect } from 'next/navigation'
import { notificationPath } from '@/lib/notifications/letter'
import { openNotification } from '@/lib/notifications/open-notification'
import { signInPathFor } from '@/lib/platform/auth/return-path'

type Asked = { params: Promise<{ notificationId: string }> }

/**
 * The address that stands in mails: leads to the thing itself, by way of signing in when needed. A page and not a route
 * handler, for after signing in the router would show the thing under this address.
 */
export default async function OpenNotificationPage({ params }: Asked): Promise<never> {
  const { notificationId } = await params
  const opened = await openNotification({ notificationId })
  if (opened.ok) redirect(opened.value.href)
  // Somebody else's, or long gone: one's own list says more than a page that is not there.
  redirect(opened.error.kind === 'signed-out' ? signInPathFor(notificationPath(notificationId)) : '/meldingen')
}
