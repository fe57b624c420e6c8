export interface CaseResults {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}
export function countCases(results: CaseResults | null, exitCode: number): { passed: number; failed: number };
