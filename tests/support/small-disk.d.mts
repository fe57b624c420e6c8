export interface SmallDisk {
  readonly folder: string;
  fill(): void;
  makeRoom(): void;
  unmount(): void;
}
export function mountSmallDisk(megabytes: number): SmallDisk;
export function whyNoSmallDisk(): string | null;
