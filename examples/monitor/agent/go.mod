module example.com/monitor/agent

go 1.24
