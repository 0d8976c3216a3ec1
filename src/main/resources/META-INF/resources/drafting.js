// The drafting page's rows: each language's body becomes one field a paragraph, each pair in one row. Without this file
// the form has one text area a language and is saved as any form. What is typed is kept by drafting-keep.js.
(() => {
  const form = document.getElementById('draft')
  if (!form) return
  const languages = form.dataset.languages.split(' ')
  const place = form.querySelector('[data-rows]'), template = document.getElementById('pair')
  const all = (selector, root = form) => [...root.querySelectorAll(selector)]
  const rows = () => [...place.children]
  const field = (name, language) => document.getElementById(`${name}-${language}`)
  const area = (row, language) => row.querySelector(`textarea[lang="${language}"]`)
  const say = (key, values = {}) => form.dataset['say' + key].replace(/%(\w)/g, (_, letter) => values[letter])
  const column = language => rows().map(row => area(row, language).value)
  const isBlank = text => !text.trim()

  // ── the text, in and out ──
  const text = () => Object.fromEntries(languages.map(language => [language, {
    place: field('place', language).value, headline: field('headline', language).value,
    subheads: field('subheads', language).value, paragraphs: trimmed(column(language)) }]))

  function trimmed(paragraphs) {
    const kept = [...paragraphs]
    while (kept.length && isBlank(kept.at(-1))) kept.pop()
    return kept
  }

  function fill(versions) {
    const kept = caret()
    let most = 1
    for (const language of languages) {
      const part = versions[language] || { place: '', headline: '', subheads: '', paragraphs: [] }
      for (const name of ['place', 'headline', 'subheads']) set(field(name, language), part[name])
      most = Math.max(most, part.paragraphs.length)
    }
    while (rows().length > most) place.lastElementChild.remove()
    while (rows().length < most) addRow()
    rows().forEach((row, i) => languages.forEach(l => set(area(row, l), versions[l]?.paragraphs[i] || '')))
    settle()
    if (kept) put(kept)
  }

  const set = (it, value) => { if (it.value !== value) it.value = value }

  /** What a form without script would carry. */
  function sync() {
    for (const language of languages)
      field('body', language).value = column(language).map(it => it.trim()).filter(Boolean).join('\n\n')
  }

  // ── rows ──
  function addRow(before = null) {
    const row = template.content.cloneNode(true).firstElementChild
    for (const it of row.querySelectorAll('textarea')) it.placeholder = ' '
    place.insertBefore(row, before)
    return row
  }

  function settle() {
    rows().forEach((row, i) => {
      row.querySelector('[data-number]').textContent = i + 1
      for (const it of all('textarea', row)) {
        it.setAttribute('aria-label', it.dataset.label.replace('%n', i + 1))
        it.id = `body-${it.lang}-${i}`
      }
    })
    for (const language of languages) {
      const written = column(language).filter(it => !isBlank(it))
      const words = written.join(' ').match(/[\p{L}\p{N}]\S*/gu) || []
      form.querySelector(`.heads [data-language="${language}"] [data-counts]`).textContent =
        say('Counts', { w: words.length.toLocaleString(document.documentElement.lang), p: written.length })
    }
    all('textarea').forEach(grow)
  }

  function grow(it) {
    if (CSS.supports('field-sizing', 'content') || !it.offsetParent) return
    it.style.height = 'auto'
    it.style.height = it.scrollHeight + 2 + 'px'
  }

  const typed = () => form.dispatchEvent(new Event('drafted'))

  // ── where the caret is ──
  const here = it => {
    const row = it.closest('.pair')
    return { row, index: rows().indexOf(row), language: it.lang }
  }

  function caret() {
    const it = document.activeElement
    return it?.id && form.contains(it) && 'selectionStart' in it ? { id: it.id, at: it.selectionStart } : null
  }

  function put({ id, at }) {
    const it = document.getElementById(id)
    if (!it) return
    it.focus()
    it.setSelectionRange(at, at)
  }

  const go = (index, language, at) => {
    const it = area(rows()[index], language)
    it.focus()
    it.setSelectionRange(at ?? it.value.length, at ?? it.value.length)
  }

  // ── what is done to paragraphs; each can be undone once ──
  let before = null
  function act(change) {
    before = { text: text(), caret: caret() }
    change()
    settle()
    typed()
  }

  function undo() {
    const { text, caret } = before
    before = null
    fill(text)
    if (caret) put(caret)
    typed()
  }

  /** Room for one more paragraph of this language after {@code index}: a blank field below, else a row of its own. */
  function room(index, language) {
    const next = rows()[index + 1]
    return next && isBlank(area(next, language).value) ? next : addRow(next || null)
  }

  /** A blank paragraph at {@code index} pushes those below down, up to the next blank one. */
  function push(index, language) {
    let carried = '', i = index
    for (; i < rows().length; i++) {
      const it = area(rows()[i], language), old = it.value
      it.value = carried
      carried = old
      if (isBlank(carried)) return
    }
    area(addRow(), language).value = carried
  }

  function split(it) {
    const { row, index, language } = here(it), at = it.selectionStart
    const first = it.value.slice(0, at).trimEnd(), rest = it.value.slice(it.selectionEnd).trimStart()
    act(() => {
      if (!first && languages.some(other => other !== language && !isBlank(area(row, other).value))) {
        it.value = rest
        push(index, language)
      } else {
        it.value = first
        area(room(index, language), language).value = rest
      }
      go(index + 1, language, 0)
    })
  }

  function join(it) {
    const { row, index, language } = here(it)
    if (index === 0) return false
    act(() => {
      const above = area(rows()[index - 1], language), at = above.value.length
      const wasBlank = isBlank(it.value)
      if (!wasBlank) above.value = above.value + (at && !/\s$/.test(above.value) ? ' ' : '') + it.value
      it.value = ''
      if (languages.every(other => isBlank(area(row, other).value))) row.remove()
      else if (wasBlank) pull(index, language)
      go(index - 1, language, wasBlank ? at : at + (at ? 1 : 0))
    })
    return true
  }

  /** Those below move up over a blank paragraph. */
  function pull(index, language) {
    const later = rows().slice(index)
    later.forEach((row, i) => { area(row, language).value = later[i + 1] ? area(later[i + 1], language).value : '' })
    const last = place.lastElementChild
    if (rows().length > 1 && languages.every(l => isBlank(area(last, l).value))) last.remove()
  }

  function move(it, by) {
    const { index, language } = here(it), other = rows()[index + by]
    if (!other) return
    act(() => {
      const there = area(other, language), at = it.selectionStart
      ;[it.value, there.value] = [there.value, it.value]
      go(index + by, language, at)
    })
  }

  function movePair(row, by) {
    const kept = row.contains(document.activeElement) ? document.activeElement : null
    const other = by < 0 ? row.previousElementSibling : row.nextElementSibling
    if (other) act(() => { by < 0 ? other.before(row) : other.after(row); kept?.focus() })
  }

  function paste(it, parts) {
    const { index, language } = here(it), rest = it.value.slice(it.selectionEnd)
    act(() => {
      it.value = it.value.slice(0, it.selectionStart) + parts[0]
      let at = index
      for (const part of parts.slice(1)) area(room(at++, language), language).value = part
      const last = area(rows()[at], language), end = last.value.length
      last.value += rest
      go(at, language, end)
    })
  }

  /** Paragraphs of what is pasted: by blank lines, else as the page it was copied from had them. */
  function paragraphs(data) {
    const plain = data.getData('text/plain').replace(/\r\n?/g, '\n').trim()
    const parts = plain.split(/\n[ \t\u00a0]*\n\s*/).filter(it => !isBlank(it))
    if (parts.length > 1 || !plain.includes('\n')) return parts
    const page = new DOMParser().parseFromString(data.getData('text/html'), 'text/html')
    const marked = all('p', page).map(it => it.textContent.replace(/\s*\n\s*/g, ' ').trim()).filter(Boolean)
    return marked.length > 1 ? marked : parts
  }

  // ── keys ──
  const isParagraph = it => it.matches?.('.para textarea')
  const fields = language => all(`[data-field]:not(.whole) [lang="${language}"], .para textarea[lang="${language}"]`)

  function along(it, by, at) {
    const column = fields(it.lang), next = column[column.indexOf(it) + by]
    if (!next) return false
    next.focus()
    next.setSelectionRange(at ?? (by < 0 ? next.value.length : 0), at ?? (by < 0 ? next.value.length : 0))
    return true
  }

  function across(it, by) {
    const cells = [...it.closest('.pair').querySelectorAll('.cell:not(.away) [lang]:is(input, textarea)')]
    cells[cells.indexOf(it) + by]?.focus()
  }

  function key(e) {
    const it = e.target, free = !it.readOnly, bare = !e.ctrlKey && !e.altKey && !e.shiftKey && !e.metaKey
    const command = e.ctrlKey || e.metaKey, at = it.selectionStart, empty = at === it.selectionEnd
    if (command && e.key === 's') return form.requestSubmit(), true
    if (command && e.key === '/') return toggleKeys(), true
    if (!it.lang || !it.matches('input, textarea')) return false
    if (e.altKey && !command && !e.shiftKey) {
      if (e.key === 'ArrowLeft' || e.key === 'ArrowRight') return across(it, e.key === 'ArrowLeft' ? -1 : 1), true
      if (e.key === 'ArrowUp' || e.key === 'ArrowDown') return along(it, e.key === 'ArrowUp' ? -1 : 1), true
      if (free && isParagraph(it) && /^Page(Up|Down)$/.test(e.key)) return movePair(here(it).row, e.key === 'PageUp' ? -1 : 1), true
    }
    if (it.matches('.headline') && e.key === 'Enter') return along(it, 1), true
    if (!isParagraph(it)) return false
    if (bare && empty && e.key === 'ArrowUp' && at === 0) return along(it, -1)
    if (bare && empty && e.key === 'ArrowDown' && at === it.value.length) return along(it, 1)
    if (!free) return false
    if (e.altKey && e.shiftKey && /^Arrow(Up|Down)$/.test(e.key)) return move(it, e.key === 'ArrowUp' ? -1 : 1), true
    if (command && e.key === 'z' && before) return undo(), true
    if (command && e.key === 'Enter') return split(it), true
    if (bare && e.key === 'Enter' && it.value[at - 1] === '\n') return split(it), true
    if (bare && e.key === 'Backspace' && empty && at === 0) return join(it)
    if (bare && e.key === 'Delete' && empty && at === it.value.length) {
      const next = rows()[here(it).index + 1]
      return next ? join(area(next, it.lang)) : false
    }
    return false
  }

  function toggleKeys() {
    const keys = document.getElementById('keys')
    keys.open = !keys.open
    if (keys.open) keys.querySelector('summary').focus()
  }

  form.addEventListener('keydown', e => { if (!e.isComposing && key(e)) e.preventDefault() })
  form.addEventListener('input', e => {
    before = null
    grow(e.target)
    settle()
    typed()
  })
  form.addEventListener('paste', e => {
    if (!isParagraph(e.target) || e.target.readOnly) return
    const parts = paragraphs(e.clipboardData)
    if (parts.length < 2) return
    e.preventDefault()
    paste(e.target, parts)
  })
  form.addEventListener('click', ({ target }) => {
    const button = target.closest('button')
    if (!button) return
    if (button.dataset.move && !form.classList.contains('locked')) movePair(button.closest('.pair'), +button.dataset.move)
    if ('add' in button.dataset) act(() => { addRow(); go(rows().length - 1, languages[0], 0) })
    if ('showKeys' in button.dataset) toggleKeys()
    if ('only' in button.dataset) show(button)
  })

  /** On a phone: one language, or all of them, paragraph under paragraph. */
  function show(button) {
    const only = button.dataset.only
    for (const it of all('[data-only]')) it.setAttribute('aria-pressed', it === button)
    form.dataset.shown = only
    hideOthers()
  }

  function hideOthers() {
    const only = form.dataset.shown
    for (const it of all('.cell')) it.classList.toggle('away', !!only && it.dataset.language !== only)
  }

  /** Who reads along can select and copy, not write. */
  function lock(on) {
    form.classList.toggle('locked', on)
    for (const it of all('.pair input, .pair textarea')) it.readOnly = on
    for (const it of all('[data-add], .draftbar .primary')) it.disabled = on
  }

  new MutationObserver(() => {
    hideOthers()
    if (form.classList.contains('locked')) for (const it of all('.para textarea')) it.readOnly = true
  }).observe(place, { childList: true })

  const whole = form.querySelector('.whole')
  const bodies = Object.fromEntries(languages.map(l => [l, { ...text()[l],
    paragraphs: field('body', l).value.split(/\n\s*\n/).map(it => it.trim()).filter(Boolean) }]))
  whole.hidden = true
  for (const it of all('.more, .switch, [data-show-keys]')) it.hidden = false
  form.drafting = { languages, text, fill, sync, lock, say, field, area, rows, act, typed, id: form.dataset.release }
  fill(bodies)
})()
