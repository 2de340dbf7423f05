FROM python:3.12-slim
WORKDIR /app
COPY pyproject.toml constraints.txt README.md LICENSE NOTICE dagster.yaml ./
COPY shotgraph_core shotgraph_core
COPY shotgraph_dagster shotgraph_dagster
RUN pip install --no-cache-dir --constraint constraints.txt .
WORKDIR /films
EXPOSE 3000
ENTRYPOINT ["shotgraph"]
