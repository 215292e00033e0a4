# The part without a window: pipelines, worker of a Dask cluster, HTTP interface. Needs neither Qt nor a display.
# docker build -t fleca . ; docker run -v shop:/shop fleca --help
FROM python:3.11-slim-bookworm AS built
WORKDIR /src
COPY requirements/headless.txt requirements/
RUN python -m venv /opt/fleca \
    && /opt/fleca/bin/python -m pip install --no-cache-dir --no-deps --require-hashes -r requirements/headless.txt
COPY pyproject.toml README.md LICENSE ./
COPY fleca_desktop fleca_desktop/
COPY resources resources/
COPY models models/
COPY data data/
RUN /opt/fleca/bin/python -m pip install --no-cache-dir --no-deps . \
    && /opt/fleca/bin/fleca-desktop --version

FROM python:3.11-slim-bookworm
COPY --from=built /opt/fleca /opt/fleca
RUN useradd --create-home --uid 10001 fleca \
    && install --directory --owner fleca /shop
ENV PATH="/opt/fleca/bin:$PATH"
USER 10001
VOLUME /shop
EXPOSE 8765
ENTRYPOINT ["fleca-desktop", "--shop", "/shop"]
CMD ["serve", "--host", "0.0.0.0", "--port", "8765", "--token-file", "/run/secrets/token"]
HEALTHCHECK --interval=60s --timeout=10s --start-period=20s CMD ["python", "-m", "fleca_desktop.api.probe", "8765", "/run/secrets/token"]
