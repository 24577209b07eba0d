// access: public, this is where an identity provider sends a browser back to.
export { handleAuth as GET, handleAuth as POST } from '@/lib/platform/auth/next-auth'
