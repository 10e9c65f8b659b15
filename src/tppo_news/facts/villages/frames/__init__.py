"""Tables of frames: ways to tell for what a number of villages counts them, nearest words first.

`bound`, `came`, `endangered` and `aside` read what stands nearest to the number; `ahead` what is still to come; `fostered`,
`people` and `whole` its clause and sentence; `following` the sentence after. `words` holds what several tables share.
"""
