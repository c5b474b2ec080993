// While a job runs the table of jobs is looked at again every two seconds. A form that has the focus is not taken away.
async function look() {
  const jobs = document.getElementById('jobs');
  if (jobs.dataset.moving !== 'yes') return;
  if (!document.hidden && !jobs.contains(document.activeElement)) {
    const answer = await fetch('/jobs', { headers: { Accept: 'text/html' } });
    if (answer.ok) {
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      jobs.replaceWith(document.adoptNode(page.getElementById('jobs')));
    }
  }
  setTimeout(look, 2000);
}
setTimeout(look, 2000);
