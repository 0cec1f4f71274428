# The program with its rules, as the first command of the README installs it, in an image without compiler.
#   docker build -t conforme . && docker run --rm conforme
#   docker run --rm -v "$PWD:/work:ro" conforme check case.yaml
FROM python:3.12-slim-bookworm AS build
RUN apt-get update && apt-get install -y --no-install-recommends gcc libc6-dev
WORKDIR /src
COPY requirements/build.txt requirements/run.txt requirements/
RUN python3 -m venv /opt/conforme
RUN /opt/conforme/bin/pip install -r requirements/build.txt
RUN /opt/conforme/bin/pip install --no-build-isolation -r requirements/run.txt
COPY pyproject.toml README.md LICENSE ./
COPY engine engine
COPY rules rules
COPY features features
RUN /opt/conforme/bin/pip install --no-build-isolation --no-deps .

FROM python:3.12-slim-bookworm
RUN useradd --system --uid 10001 --no-create-home conforme
COPY --from=build /opt/conforme /opt/conforme
COPY fixtures/cases /usr/share/conforme/cases
ENV PATH=/opt/conforme/bin:$PATH PYTHONUTF8=1
USER conforme
WORKDIR /work
ENTRYPOINT ["conforme"]
CMD ["check", "/usr/share/conforme/cases/complaint/late-reply.yaml"]
