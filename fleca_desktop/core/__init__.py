"""The rules about numbers: pure functions on frames, no Qt, SQL, files, network or clock."""
