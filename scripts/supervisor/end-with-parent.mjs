// Loaded into the server before its own code. The channel to the supervisor closes when that is gone, however it
// ended: also after kill -9 no server stays behind on the port.
process.on('disconnect', () => process.exit(0))
