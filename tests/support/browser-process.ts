import { readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from './deadline';

/** Kills the browser of that profile with everything it started, as a power cut would, and waits until it is gone. */
export async function killBrowser(profile: string): Promise<void> {
  const pid = browserPid(profile);
  process.kill(-groupOf(pid), 'SIGKILL');
  await eventually(
    async () => !isAlive(pid),
    () => `process ${pid} survived SIGKILL`,
  );
}

/** Chromium marks a profile in use by a link named after the machine and the process, `host-1234`. */
function browserPid(profile: string): number {
  return Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1));
}

/** Fifth field of /proc/<pid>/stat; the second may hold spaces, but ends with the last bracket. */
function groupOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]);
}

function isAlive(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2, stat.lastIndexOf(')') + 3) !== 'Z';
  } catch {
    return false;
  }
}
