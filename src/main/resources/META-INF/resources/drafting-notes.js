// Notes in the margin of the drafting page: where a translation follows an older text, and the previews below it.
(() => {
  const form = document.getElementById('draft')
  if (!form?.drafting) return
  const { id, field, area, rows } = form.drafting

  // ── translations that follow an older text ──
  /** Each beside the paragraph it speaks of; the list above the form is what remains without this script. */
  function place() {
    for (const old of form.querySelectorAll('.margin .note.stale')) old.remove()
    const list = document.getElementById('stale')
    for (const note of list.querySelectorAll('.note')) {
      const { language, place } = note.dataset, [name, number] = place.split('-')
      const it = name === 'body' ? rows()[number] && area(rows()[number], language) : field(name, language)
      it?.closest('.cell').querySelector('.margin').append(note)
    }
    list.hidden = !list.querySelector('.note')
  }

  async function refresh() {
    const answer = await fetch(`/releases/${id}/draft/stale`, { redirect: 'manual' }).catch(() => null)
    if (!answer?.ok) return
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    document.getElementById('stale').replaceWith(document.importNode(page.getElementById('stale'), true))
    place()
  }

  // A note's form stands inside the page's form, where a form may not be: its button is sent from here.
  document.addEventListener('click', async e => {
    const note = e.target.closest('.note.stale')
    if (!note || !e.target.closest('button')) return
    e.preventDefault()
    const beside = note.closest('.cell')?.querySelector('textarea, input')
    const fields = new URLSearchParams([...note.querySelectorAll('input')].map(it => [it.name, it.value]))
    const answer = await fetch(`/releases/${id}/draft/still-right`, { method: 'POST', body: fields, redirect: 'manual' }).catch(() => null)
    if (answer?.type !== 'opaqueredirect') return
    await refresh()
    beside?.focus()
  })
  form.addEventListener('saved', refresh)
  place()

  // ── previews ──
  const previews = document.getElementById('previews'), frame = document.getElementById('preview')
  const links = [...previews.querySelectorAll('a[target]')]
  const choose = link => links.forEach(it => it === link ? it.setAttribute('aria-current', 'true') : it.removeAttribute('aria-current'))

  previews.addEventListener('click', e => { const link = e.target.closest('a[target]'); if (link) choose(link) })
  previews.addEventListener('toggle', () => {
    if (!previews.open || links.some(it => it.hasAttribute('aria-current'))) return
    choose(links[0])
    frame.src = links[0].href
  })

  /** The same preview with what was kept just now, where it was scrolled to. */
  function renew({ detail }) {
    for (const link of links) {
      const address = new URL(link.href)
      address.searchParams.set('sitting', detail.sitting)
      link.href = address
    }
    const shown = links.find(it => it.hasAttribute('aria-current'))
    if (!previews.open || !shown) return
    if (frame.contentWindow.location.href === shown.href) frame.contentWindow.location.reload()
    else frame.contentWindow.location.replace(shown.href)
  }
  form.addEventListener('kept', renew)
  form.addEventListener('saved', renew)
})()
