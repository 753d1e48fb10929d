import fc from 'fast-check'

// One seed for every run, so that a change is judged by the same inputs as the one before it. To look for more, run
// the tests with another: KHABAR_SEED=1 npm test
fc.configureGlobal({ seed: Number(process.env['KHABAR_SEED'] ?? 20240703) })
