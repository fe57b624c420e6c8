/** Reads when first asked, and anew after it was forgotten or had failed. */
export function readOnce<T>(read: () => Promise<T>) {
  let known: Promise<T> | null = null;
  return {
    read(): Promise<T> {
      const reading = known ?? read();
      known = reading;
      return reading.catch((error: unknown) => {
        if (known === reading) known = null;
        throw error;
      });
    },
    forget(): void {
      known = null;
    },
  };
}
