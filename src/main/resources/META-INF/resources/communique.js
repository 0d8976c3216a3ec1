// Small improvements to pages that work without this file. Every text comes from data attributes: docs/style.md.
(() => {
  const page = document.documentElement
  const all = (selector, root = document) => root.querySelectorAll(selector)
  const one = selector => document.querySelector(selector)
  const fill = (text, values) => text.replace(/%(\w)/g, (_, key) => values[key])
  const two = n => String(Math.floor(n)).padStart(2, '0')

  // Counted by the server's clock: <html data-now>.
  const skew = Date.parse(page.dataset.now) - Date.now() || 0
  function tick() {
    for (const it of all('[data-countdown]')) {
      const left = Math.ceil((Date.parse(it.dateTime) - Date.now() - skew) / 1000), days = Math.floor(left / 86400)
      it.title ||= it.textContent.trim()
      if (left > 0) {
        const clock = [left / 3600 % 24, left / 60 % 60, left % 60].map(two).join(':')
        it.textContent = fill(it.dataset.countdown, { t: days ? `${days} ${it.dataset.day} ${clock}` : clock })
      } else if (it.textContent !== it.dataset.past) {
        it.textContent = it.dataset.past
        it.dispatchEvent(new Event('due', { bubbles: true }))
      }
    }
  }

  // A preview of the same instant elsewhere; the server decides.
  const wall = (ms, timeZone) => Date.parse(new Date(ms).toLocaleString('sv-SE', { timeZone }).replace(' ', 'T') + 'Z')
  function clocks(panel) {
    const { clocks, zoneFrom, zone } = panel.dataset
    const chosen = zoneFrom ? one(zoneFrom).value : zone
    const wanted = Date.parse([...all(clocks)].map(it => it.value).join('T') + 'Z')
    if (isNaN(wanted)) return
    let ms = wanted
    for (let i = 0; i < 2; i++) ms += wanted - wall(ms, chosen)
    for (const it of all('time[data-zone]', panel)) {
      const show = style => new Date(ms).toLocaleString(page.lang, { timeZone: it.dataset.zone || chosen, ...style })
      it.querySelector('b').textContent = show({ timeStyle: 'short' })
      it.querySelector('span').textContent = show({ dateStyle: 'full' })
    }
  }

  function count(area) {
    const out = document.getElementById(area.dataset.count), words = area.value.match(/[\p{L}\p{N}][^\s]*/gu) || []
    out.textContent = fill(out.dataset.text, { w: words.length.toLocaleString(page.lang), c: area.value.length.toLocaleString(page.lang) })
  }

  function enhance(root) {
    all('[data-count]', root).forEach(count)
    if (navigator.clipboard) all('[data-copy]', root).forEach(it => it.hidden = false)
    tick()
  }

  document.addEventListener('input', ({ target }) => {
    if (target.matches('[data-count]')) count(target)
    if (target.form?.matches('[data-guard]')) mark(target.form, 'data-changed', true)
    for (const it of all('[data-clocks]')) if (target.matches([it.dataset.clocks, it.dataset.zoneFrom].filter(Boolean).join())) clocks(it)
  })

  document.addEventListener('click', async e => {
    const button = e.target.closest('[data-copy]')
    if (!button) return
    const from = one(button.dataset.copy)
    await navigator.clipboard.writeText(from.value ?? from.textContent)
    button.textContent = button.dataset.done
  })

  // Asked while capturing, so that a "no" also stops htmx; a second click within 10 s is dropped.
  const mark = (form, name, on) => form.toggleAttribute(name, on)
  document.addEventListener('submit', e => {
    const question = e.submitter?.dataset.confirm ?? e.target.dataset.confirm
    if (e.target.matches('[data-sent]') || question && !confirm(question)) { e.preventDefault(); e.stopPropagation() }
  }, true)
  document.addEventListener('submit', ({ target, defaultPrevented }) => {
    mark(target, 'data-changed', false)
    if (defaultPrevented || target.method !== 'post') return
    mark(target, 'data-sent', true)
    setTimeout(mark, 10000, target, 'data-sent', false)
  })
  addEventListener('pageshow', () => all('[data-sent]').forEach(it => mark(it, 'data-sent', false)))

  addEventListener('beforeunload', e => { if (one('form[data-changed]')) e.preventDefault() })
  document.addEventListener('htmx:load', e => enhance(e.detail.elt))
  enhance(document)
  setInterval(tick, 1000)
})()
