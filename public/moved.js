// A refresh by the page itself would lose the words after `#`; so this comes first, and the refresh is for browsers without scripts.
location.replace(document.currentScript.dataset.to + location.search + location.hash);
