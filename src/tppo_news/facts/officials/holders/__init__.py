"""Which name belongs to which title: before it, behind it, in pairs, lists and benches, or none where a doubt remains."""
