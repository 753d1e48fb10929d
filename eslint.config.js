import js from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import jsdoc from 'eslint-plugin-jsdoc'
import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'
import { publicNames, rules as khabarRules } from './scripts/lint-rules.mjs'

/** Files of src that may ask the host for a time zone, a locale or the time, each with its reason. */
const MAY_ASK_THE_HOST = [
  'src/cli/lines/stopwatch.ts', // tells a person how fast articles are read
  'src/chrono/chrono-reference.ts', // without a reference chrono counts from now, and so does who stands in for it
  'src/chrono/parse.ts', // chrono gives moments of the system's zone where no zone is named
]

const ban = (selector, message) => ({ selector, message })

const EVERYWHERE = [
  ban('ExportAllDeclaration', 'Re-export by name.'),
  ban('TSEnumDeclaration', 'Write a union of literals.'),
]

const IN_SRC = [
  ban('ExportDefaultDeclaration', 'Export by name.'),
  ban(
    String.raw`Literal[regex.pattern=/\\[bBwWdD]/]`,
    String.raw`\b, \w and \d know ASCII alone. Name the letters or digits that are meant.`,
  ),
  ban(
    String.raw`:matches(NewExpression, CallExpression)[callee.name='RegExp'] :matches(Literal[value=/\\[bBwWdD]/], TemplateElement[value.cooked=/\\[bBwWdD]/])`,
    String.raw`\b, \w and \d know ASCII alone. Name the letters or digits that are meant.`,
  ),
  ban(
    String.raw`Literal[regex.pattern=/[ء-ي]-[ء-ي]|\\u062[0-9a-f]-\\u064[0-9a-f]/i]`,
    'A range of Arabic letters holds a tatweel and misses the letters of the extensions. Use isArabicLetter.',
  ),
]

const NO_CODE_FROM_TEXT = [
  ban(
    ':matches(NewExpression, CallExpression)[callee.name=/^(RegExp|Function)$/]',
    'Text never becomes a pattern or code: write the pattern as a literal.',
  ),
  ban(
    "CallExpression[callee.property.name=/^(match|matchAll)$/]:not([arguments.0.type='Literal'], [arguments.0.type='Identifier'][arguments.0.name=/^[A-Z_]+$/])",
    'A string in this place becomes a pattern: give a literal, or a constant that is one.',
  ),
]

const NO_HOST = [
  ban(
    "NewExpression[callee.name='Date'][arguments.length=0]",
    'The reference is given; nothing reads the clock.',
  ),
  ban("CallExpression[callee.name='Date']", 'The reference is given; nothing reads the clock.'),
  ban(
    "CallExpression[callee.object.name=/^(Date|performance)$/][callee.property.name='now']",
    'The reference is given; nothing reads the clock.',
  ),
  ban(
    "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    'The same text, the same answer.',
  ),
  ban(
    'MemberExpression[property.name=/^[gs]et(FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)$/]',
    'Local time depends on the host. Use the UTC methods or plain day numbers.',
  ),
  ban(
    ":matches(NewExpression, CallExpression)[callee.object.name='Intl']:matches([arguments.length=0], [arguments.0.type='Identifier'][arguments.0.name='undefined'])",
    'Without a locale the host decides the answer. Name one.',
  ),
  ban(
    'CallExpression[callee.property.name=/^toLocale/]:matches([arguments.length=0], [arguments.0.type="Identifier"][arguments.0.name="undefined"])',
    'Without a locale the host decides the answer. Name one.',
  ),
  ban(
    "CallExpression[callee.property.name='localeCompare'][arguments.length<2]",
    'Without a locale the host decides the order. Compare code units.',
  ),
]

const names = publicNames()
const publicFunctions =
  names.length > 0 ? [`ExportNamedDeclaration > FunctionDeclaration[id.name=/^(${names.join('|')})$/]`] : []

export default defineConfig(
  globalIgnores(['dist/', 'docs/api/', 'coverage/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    plugins: { khabar: { rules: khabarRules }, regexp },
    rules: {
      'khabar/kebab-case-file': 'error',
      'no-restricted-syntax': ['error', ...EVERYWHERE],
      'require-unicode-regexp': 'error',
      // Control characters are part of what is normalized.
      'no-control-regex': 'off',
      'eqeqeq': 'error',
      'prefer-const': 'error',
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-misleading-unicode-character': 'error',
      'regexp/no-dupe-characters-character-class': 'error',
      'regexp/no-dupe-disjunctions': 'error',
      'regexp/no-empty-alternative': 'error',
      'regexp/no-useless-flag': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // The local rule asks for a reason instead of forbidding it.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // isolatedDeclarations asks for the type of everything exported.
      '@typescript-eslint/no-inferrable-types': 'off',
      '@typescript-eslint/consistent-generic-constructors': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Its answer is `!`, which needs a reason; `as` in a hot loop over a typed array needs none.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // A text is taken apart by code points on purpose.
      '@typescript-eslint/no-misused-spread': 'off',
      'khabar/reasoned-non-null': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { jsdoc },
    settings: { jsdoc: { mode: 'typescript' } },
    rules: {
      'khabar/import-direction': 'error',
      'khabar/no-work-at-import': 'error',
      'no-restricted-syntax': ['error', ...EVERYWHERE, ...IN_SRC, ...NO_CODE_FROM_TEXT, ...NO_HOST],
      'regexp/no-super-linear-move': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'off', // the one of typescript-eslint sees more
      '@typescript-eslint/no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'max-lines': ['error', { max: 250 }],
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          require: { ClassDeclaration: true, FunctionDeclaration: true },
          contexts: ['TSInterfaceDeclaration', 'TSTypeAliasDeclaration'],
        },
      ],
      'jsdoc/require-param': ['error', { contexts: publicFunctions }],
      'jsdoc/require-returns': ['error', { contexts: publicFunctions }],
      'jsdoc/require-param-description': 'error',
      'jsdoc/require-returns-description': 'error',
      'jsdoc/check-param-names': 'error',
      'jsdoc/check-tag-names': ['error', { definedTags: ['defaultValue', 'packageDocumentation'] }],
      'jsdoc/no-types': 'error',
      'jsdoc/empty-tags': 'error',
    },
  },
  { files: ['src/**/*.data.ts', 'src/**/lexicon/**/*.ts'], rules: { 'max-lines': 'off' } },
  {
    files: MAY_ASK_THE_HOST.length > 0 ? MAY_ASK_THE_HOST : ['src/none'],
    rules: { 'no-restricted-syntax': ['error', ...EVERYWHERE, ...IN_SRC, ...NO_CODE_FROM_TEXT] },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // A test that reads past the end fails all the same.
      'khabar/reasoned-non-null': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      'no-restricted-syntax': [
        'error',
        ...EVERYWHERE,
        ban("MemberExpression[property.name='only']", 'A focused test hides the others.'),
      ],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        TextDecoder: 'readonly',
      },
    },
  },
  {
    files: ['docs/theme/*.js'],
    languageOptions: { sourceType: 'script', globals: { document: 'readonly' } },
  },
  {
    files: ['docs/theme/*.mjs'],
    // A part of it runs in the page.
    languageOptions: { globals: { document: 'readonly', HTMLInputElement: 'readonly' } },
  },
)
