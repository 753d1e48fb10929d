/**
 * Articles out of HTML pages, by two libraries of others that are installed beside khabar.
 *
 * @module html
 */

export { readHtml, type HtmlPage } from './read-html.js'
