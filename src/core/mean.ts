import { type Failure, isFailure } from "./failure";

/** The arithmetic mean of numbers, at least one. */
export function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** The numbers as they are, or the first failure among them. */
export function allNumbers(values: readonly (number | Failure)[]): readonly number[] | Failure {
  const numbers: number[] = [];
  for (const value of values) {
    if (isFailure(value)) return value;
    numbers.push(value);
  }
  return numbers;
}
