// Preloaded into every process that the start script spawns: when the parent dies without a word, its children must
// not hold on to the ports. Listening must not keep a process alive that has nothing else to do.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
