import 'server-only'
import { bindPolicy } from '@/lib/platform/use-case'
import { allows } from './permissions'

export const { defineUseCase, defineQuery } = bindPolicy(allows)
