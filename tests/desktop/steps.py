"""The pages that a newcomer can come to before any file is open."""


def on_the_start_side(window, world):
    """Comes to each page of the start side in turn; the file of the lead must be there."""
    front = window.front
    steps = [front.show_start, front.show_new, front.show_settings, front.show_sample]
    steps += [lambda: front.ask_passphrase(world.lead_file), lambda: front.show_pack(world.folder / "x.xlsx")]
    for step in steps:
        step()
        yield front.page
