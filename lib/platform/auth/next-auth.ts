import 'server-only'
import NextAuth from 'next-auth'
import { cookies } from 'next/headers'
import { NextRequest, NextResponse } from 'next/server'
import { env } from '../env'
import { authOptions } from './options'

type Context = { params: Promise<{ nextauth: string[] }> }

// What our own pages need. The rest (reading the session, a log that anyone may write to) stays shut.
const open = new Set(['callback', 'csrf', 'error', 'signin'])

/** Answers /api/auth/… for browsers that come back from an identity provider. */
export async function handleAuth(request: NextRequest, context: Context): Promise<Response> {
  const { nextauth } = await context.params
  if (!open.has(nextauth[0] ?? '')) return new Response(null, { status: 404 })
  return (await NextAuth(request, context, authOptions())) as Response
}

async function passCookiesOn(response: Response): Promise<void> {
  const jar = await cookies()
  for (const cookie of new NextResponse(null, { headers: response.headers }).cookies.getAll()) jar.set(cookie)
}

function inside(path: string[], init?: { body: URLSearchParams }): Promise<Response> {
  const url = new URL(`/api/auth/${path.join('/')}`, env().NEXTAUTH_URL)
  const request = new NextRequest(url, init && { ...init, method: 'POST' })
  return handleAuth(request, { params: Promise.resolve({ nextauth: path }) })
}

/**
 * Posts to next-auth from within a server action, and hands its cookies to the browser. So our form needs no script,
 * and Next's own check of the origin stands in front of it.
 * @returns where next-auth wants the browser to go.
 */
export async function postToNextAuth(path: string[], fields: Record<string, string>): Promise<URL> {
  const asked = await inside(['csrf'])
  await passCookiesOn(asked)
  const { csrfToken } = (await asked.json()) as { csrfToken: string }
  const answer = await inside(path, { body: new URLSearchParams({ ...fields, csrfToken }) })
  await passCookiesOn(answer)
  return new URL(answer.headers.get('location') ?? signInFallback, env().NEXTAUTH_URL)
}

const signInFallback = '/inloggen?error=Callback'
