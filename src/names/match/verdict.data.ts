// Written by `npm run train:names` from the development pairs of ../shared/data/names. Do not edit.

/** The weights of a verdict between Arabic spellings: to begin with, then one for each number of the evidence. */
export const ARABIC_VERDICT: readonly number[] = [1.37, -0.91, -2.11, -0.13, 0.03, 2.04, -0.22, -0.67, 0.00, 2.78, -0.10, 0.42, 0.49, -0.31, 1.38, 0.47, 0.70, 0.63, -1.29]

/** The weights of a verdict between an Arabic and a Latin spelling. */
export const LATIN_VERDICT: readonly number[] = [2.17, -2.01, -1.75, -0.39, 0.79, 3.39, -0.42, -0.48, -0.52, 1.73, 0.46, -0.81, 0.21, -0.29, 0.63, -0.09, -0.11, 0.26, -0.73]
