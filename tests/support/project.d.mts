export const ROOT: string;
export const MACHINE_PATH: string;
export function run(
  command: string,
  args: readonly string[],
  options?: {
    cwd?: string;
    path?: string;
    env?: Record<string, string>;
    says?: 'aloud' | 'aside' | 'on-failure';
  },
): Promise<number>;
