"""What surrounds the pages: windows, start page, passphrase, messages, progress, lock, settings."""
