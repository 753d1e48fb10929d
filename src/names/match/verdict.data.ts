// Written by `npm run train:names` from the development pairs of ../shared/data/names. Do not edit.

/** The weights of a verdict between Arabic spellings: to begin with, then one for each number of the evidence. */
export const ARABIC_VERDICT: readonly number[] = [1.34, -1.17, -2.29, 0.03, 0.24, 1.96, -0.37, -0.79, -0.07, 2.96, -0.06, 0.68, 0.53, -0.41, 1.43, 0.53, 0.85, 0.73, -1.26]

/** The weights of a verdict between an Arabic and a Latin spelling. */
export const LATIN_VERDICT: readonly number[] = [1.70, -2.64, -1.56, 0.00, 0.94, 2.60, -0.71, -0.70, -0.73, 1.76, 0.45, -0.78, 0.10, 0.03, 0.94, 0.18, -0.04, 0.29, -0.83]
