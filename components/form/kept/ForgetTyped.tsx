'use client'
import { useEffect } from 'react'
import { forgetTyped } from './device'

/** Stands on the page after signing out: from then on this device holds nothing that was typed. */
export function ForgetTyped() {
  useEffect(() => forgetTyped(), [])
  return null
}
