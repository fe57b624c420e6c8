export interface CaseResults {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}
export function countCases(results: CaseResults | null, exitCode: number): { passed: number; failed: number };
export function failedNames(results: CaseResults | null): string[];
