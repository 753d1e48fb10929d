/** A plugin of typedoc that leads from each page to the playground, which vite builds beside the pages. */
import { JSX } from 'typedoc'

/** What typedoc calls with its application. */
export function load(app) {
  app.renderer.hooks.on('pageSidebar.begin', context =>
    JSX.createElement(
      'p',
      null,
      JSX.createElement('a', { href: context.relativeURL('playground/index.html') }, 'Playground · مختبر خبر'),
    ),
  )
}
