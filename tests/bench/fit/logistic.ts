/** One observation: the places of its features and their amounts, a known part of its odds, its outcome and its weight. */
export interface Observation {
  features: readonly number[];
  amounts: readonly number[];
  offset: number;
  outcome: boolean;
  weight: number;
}

const ROUNDS = 9;
const CONVERGED = 1e-3;
const LEAST_CURVATURE = 1e-4;
/** The first feature is the bias, which is not held near 0. */
const BIAS_PENALTY = 1e-3;

/**
 * Fits a logistic regression with a ridge penalty by Newton's method (Hastie, Tibshirani, Friedman: The Elements of
 * Statistical Learning, 4.4.1).
 * @param count how many features there are; feature 0 is the bias
 * @param penalty how much a weight's square costs
 * @returns log odds per unit of each feature
 */
export function fitLogistic(data: readonly Observation[], count: number, penalty: number): Float64Array {
  const weights = new Float64Array(count);
  for (let round = 0; round < ROUNDS; round++) {
    const { gradient, curvature } = derive(data, weights);
    for (let at = 0; at < count; at++) {
      const cost = at === 0 ? BIAS_PENALTY : penalty;
      add(curvature, at * count + at, cost);
      add(gradient, at, -cost * (weights[at] ?? 0));
    }
    const step = solve(curvature, gradient);
    for (let at = 0; at < count; at++) add(weights, at, step[at] ?? 0);
    if (step.every((change) => Math.abs(change) < CONVERGED)) break;
  }
  return weights;
}

/** The log odds of an observation. */
export function oddsOf({ features, amounts, offset }: Observation, weights: Float64Array): number {
  return features.reduce((sum, feature, at) => sum + (weights[feature] ?? 0) * (amounts[at] ?? 0), offset);
}

function derive(data: readonly Observation[], weights: Float64Array) {
  const count = weights.length;
  const gradient = new Float64Array(count);
  const curvature = new Float64Array(count * count);
  for (const observation of data) {
    const { features, amounts, outcome, weight } = observation;
    const chance = 1 / (1 + Math.exp(-oddsOf(observation, weights)));
    const miss = weight * ((outcome ? 1 : 0) - chance);
    const bend = weight * Math.max(chance * (1 - chance), LEAST_CURVATURE);
    for (let i = 0; i < features.length; i++) {
      const [row = 0, amount = 0] = [features[i], amounts[i]];
      add(gradient, row, miss * amount);
      for (let j = 0; j < features.length; j++)
        add(curvature, row * count + (features[j] ?? 0), bend * amount * (amounts[j] ?? 0));
    }
  }
  return { gradient, curvature };
}

/** Solves `matrix · x = right` for a symmetric positive definite matrix, by Cholesky's decomposition. */
function solve(matrix: Float64Array, right: Float64Array): Float64Array {
  const count = right.length;
  const lower = new Float64Array(count * count);
  const at = (row: number, column: number) => lower[row * count + column] ?? 0;
  for (let row = 0; row < count; row++) {
    for (let column = 0; column <= row; column++) {
      let rest = matrix[row * count + column] ?? 0;
      for (let k = 0; k < column; k++) rest -= at(row, k) * at(column, k);
      lower[row * count + column] =
        row === column ? Math.sqrt(Math.max(rest, 1e-9)) : rest / at(column, column);
    }
  }
  const found = Float64Array.from(right);
  for (let row = 0; row < count; row++) {
    for (let k = 0; k < row; k++) add(found, row, -at(row, k) * (found[k] ?? 0));
    found[row] = (found[row] ?? 0) / at(row, row);
  }
  for (let row = count - 1; row >= 0; row--) {
    for (let k = row + 1; k < count; k++) add(found, row, -at(k, row) * (found[k] ?? 0));
    found[row] = (found[row] ?? 0) / at(row, row);
  }
  return found;
}

function add(numbers: Float64Array, at: number, more: number): void {
  numbers[at] = (numbers[at] ?? 0) + more;
}
